/** All other work, customers and things, which are said to stand back. */
export const others = [
  '(everything|everyone|everybody|anything|anyone|all) else',
  '(all|every|any|each) (the|our|my|of our|of my)? other _2',
  '(our|my|the) other (customers|clients|guests|jobs|orders|patients|pupils|cases|projects|work|bookings|tenants|members|passengers|parties|commissions|appointments)',
]

/** What one person is to another in a service: the same one, every time. */
export const person = [
  '(person|adviser|advisor|contact|nurse|carer|teacher|tutor|coach|driver|cleaner|doctor|dentist|hygienist|vet|groomer|stylist|hairdresser|barber|engineer|technician|fitter|mechanic|tuner|gardener|agent|account manager|manager|handler|midwife|key worker|social worker|therapist|physio|trainer|instructor|guide|interpreter|translator|editor|lawyer|solicitor|broker|accountant|team|crew|pair|face|faces|faces|people|voice|hands|room|table|seat|desk|van|car|horse|boat)',
]
