/** What troubles a house, a body, a machine or a text, as things that are told to be gone. */
export const nuisance = [
  '<bother>',
  '(knotweed|moss|algae|nettles|dandelions|brambles|ivy|bindweed|thistles|horsetail|moles|mole|rabbits|foxes|fox|badgers|deer|pigeons|gulls|seagulls|crows|magpies|squirrels|hornets|bees|spiders|silverfish|beetles|weevils|lice|nits|mites|ticks|midges|mosquitoes|flies|aphids|greenfly|whitefly|caterpillars|snails|worms|burglars|thieves|vandals|trespassers)',
  '(wobble|judder|vibration|vibrations|whine|hiss|buzz|hum|humming|knocking|banging|clicking|grinding|whistling|gurgling|static|echo|flicker|flickering|ghosting|banding|blur|jitter|stutter|stuttering|freezing|freezes|reboots|restarts|timeouts|drop-outs|disconnections|overheating|misfire|misfires|error message|error messages|warning light)',
  '(limescale|fumes|condensation|mildew|efflorescence|subsidence|blockage|blockages|clogging|overflow|seepage|floods|flood|ants|tide marks|watermarks|ring marks)',
  '(eczema|psoriasis|dermatitis|acne|spots|warts|verrucas|verruca|corns|cold sores|hives|thrush|piles|haemorrhoids|heartburn|reflux|bloating|colic|diarrhoea|constipation|nausea|dizziness|vertigo|tinnitus|insomnia|sleeplessness|nightmares|bedwetting|snoring|apnoea|asthma|wheezing|hay fever|allergy|allergies|sinusitis|cough|coughing|hoarseness|sore throat|toothache|earache|gout|arthritis|rheumatism|sciatica|lumbago|stiffness|cramps|cramp|spasms|tremor|shaking|limp|limping|lameness|mange|ringworm|kennel cough|laminitis|hot spots|dandruff|itchiness|panic attacks|anxiety|phobia|fear|fears|stammer|stutter|lisp|craving|cravings|addiction|habit|tantrums|separation anxiety|barking|biting|pulling|chewing|fleas|worms|ticks)',
]

/** What things do when they wear, in the present: "the varnish never fades". */
export const wears = [
  '(fades|fade|rusts|rust|rots|rot|cracks|crack|peels|peel|warps|warp|chips|chip|leaks|leak|drips|drip|fails|fail|breaks|break|jams|jam|sticks|stick|squeaks|squeak|creaks|creak|slips|slip|sags|sag|shrinks|shrink|stretches|stretch|stains|stain|smells|smell|smokes|smoke|blocks|block|clogs|clog|freezes|freeze|crashes|crash|hangs|overheats|overheat|loosens|loosen|wobbles|wobble|tears|tear|frays|fray|pills|fades out|yellows|yellow|tarnishes|tarnish|blisters|blister|flakes|flake|crumbles|crumble|dulls|dull|ages|wilts|wilt|droops|droop|tips|tip over|tips over|spills|spill|stalls|stall|misfires|misfire|drops out|cuts out|dies|lets you down|goes (out|wrong|down|flat|off|dull|rusty|soft|stale|mouldy|blunt|wrong)|wears (out|off|down|through|thin)|wear (out|off|down|through)|runs (dry|out|late)|gives (up|out|way)|comes (loose|off|undone|apart|back)|needs (repainting|repair|servicing|replacing|sharpening|charging|a service|oiling|cleaning|retuning|refilling))',
]

/** The same behind "won't" and "can't"; many more than break, since only things do them. */
export const wear = [
  '(fade|rust|rot|crack|peel|warp|chip|leak|drip|jam|squeak|creak|sag|shrink|stain|smoke|block|block up|clog|clog up|freeze up|crash|overheat|loosen|wobble|tear|fray|pill|yellow|tarnish|blister|flake|crumble|dull|wilt|droop|tip over|stall|misfire|drop out|cut out|conk out|wear (out|off|down|through|thin)|run dry|give (up|out|way)|come (loose|off|undone|apart|unstuck)|steam up|mist up|fog up|ice up|silt up|fur up|scale up|seize up|lock up|pack up|play up|flare up|burn out|burn through|burst|split|splinter|tangle|unravel|ladder|perish|harden|bubble|smear|smudge|shed|moult|flicker|buzz|hum|rattle|gurgle|whistle|howl|itch|sting|pinch|chafe|rub|slip|slide|shift|budge|move an inch|topple|collapse|subside|cave in|flood|overflow|seep|corrode|decay|discolour|discolor|curl|buckle|bow|swell|mould|go (mouldy|rusty|flat|dull|off|out|soft|stale|blunt|wrong|yellow|grey|black|cold))',
]

/** With no end named, or an end that is as good as none. */
export const noEnd = [
  '(any more|anymore|any longer|ever|ever again|again|no matter|however|whatever|in any|in (ten|twenty|thirty|fifty|a hundred|a thousand|all) years|for (years|decades|life|ever|good)|as often as|even (if|when|after|in|with|on))',
  'never',
]
