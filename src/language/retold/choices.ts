/** What a customer may choose among, a kind a line: who names one of a kind, means none of the others. */
const kinds = [
  'black white grey gray blue red green yellow brown beige sand silver gold navy purple pink orange cream stone ivory teal turquoise maroon charcoal',
  'left right',
  'upstairs downstairs',
  'morning afternoon evening',
  'weekly monthly quarterly yearly annual annually',
  'card cash transfer cheque paypal',
  'refund replacement exchange voucher repair',
  'aisle window',
  'single double twin',
  'vegetarian vegan fish chicken beef lamb pork salmon cod',
  'oak pine ash walnut beech maple birch',
  'matt gloss satin',
  'hardback paperback',
  'petrol diesel electric',
  'train bus plane ferry taxi',
  'buy rent lease',
  'increase reduce raise lower',
  'cancel postpone extend renew keep',
  'before after',
  'indoors outdoors',
  'sparkling still',
  'hot cold',
  'adult child',
  'daily weekly fortnightly',
  'vanilla chocolate strawberry lemon',
  'english french german spanish italian portuguese dutch',
  'small medium large',
  'front back',
  'first second third last',
  'email letter phone text',
  'outward outbound return',
  'arrival departure',
  'upper lower',
  'top bottom',
  'inside outside',
  'buyer seller',
  'spring summer autumn winter',
  'north south east west',
  'printer scanner copier',
  'husband wife son daughter',
  'dog cat',
  'bus coach',
].map(kind => new Set(kind.split(' ')))

/** True when a text names another choice of some kind than the mail does: sand for stone, the left for the right. */
export function choosesOtherwise(retold: string, text: string): boolean {
  const said = wordsOf(retold)
  const asked = wordsOf(text)
  return kinds.some(kind => {
    const told = said.filter(word => kind.has(word))
    const named = asked.filter(word => kind.has(word))
    return told.length > 0 && named.length > 0 && told.every(word => !named.includes(word))
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

const whole = /\b(?:all|both|every|everything|everyone|everybody|entire|whole|complete)\b/i
const part =
  /\b(?:(?:one|two|three|four|some|half|most|part|many|several) of|the (?:rest|others?|other (?:one|two|three|half|room|ones))|except|apart from|but not|other than|partly|only)\b/i

/** True when a text speaks of the whole, and the mail of a part. */
export function takesPartForWhole(retold: string, text: string): boolean {
  return whole.test(retold) && part.test(text) && !whole.test(text)
}

const sound =
  /\b(?:undamaged|intact|unharmed|unbroken|in (?:good|perfect|full|working) (?:order|condition)|perfectly|flawless(?:ly)?|safe and sound|complete|on time|punctual(?:ly)?|spotless|works (?:fine|well|again|now)|working (?:fine|well|again|now)|all (?:right|well|good)|as expected|without (?:a |any )?(?:problems?|trouble|damage|faults?|hitch(?:es)?))\b/i
const unsound =
  /\b(?:damaged|broken|cracked|chipped|dent(?:ed|s)?|holes?|torn|scratch(?:ed|es)?|missing|faulty|defective|leak(?:s|ing|ed)?|late|dirty|stain(?:s|ed)?|wet|mould(?:y)?|rust(?:y|ed)?|bent|loose|smashed|shattered|crushed|rotten|incomplete|empty|dead|burnt|wrong|failed|fails|error|crash(?:es|ed)?)\b|(?:does|do|did|is|are|was|were|has|have|wo|ca)n['\u2019]t (?:work|start|open|close|arrive|come|turn|charge|load|fit)/i

/** True when a text calls sound what the mail calls broken, late or missing. */
export function callsSound(retold: string, text: string): boolean {
  return sound.test(retold) && unsound.test(text) && !sound.test(text)
}
