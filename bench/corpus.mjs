// Makes mails to measure with. The same seed gives the same mails; no two sentences of a set need be equal, since
// names, things, places, days and numbers change in all of them.

/** Numbers in [0, 1) that a seed decides. */
export function numbersFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = {
  name: 'Ada Ben Cleo Dov Edda Finn Gita Hugo Ines Jon Kaya Leif Mara Nils Olga Per Quirin Rosa Sven Tilda Udo Vera Wim Xenia Yara Zeno',
  family:
    'Albers Brandt Castro Dahl Eriksen Falk Greco Hansen Ito Jansen Keller Lopez Moser Novak Olsen Peters Quist Roth Silva Toth Ulrich Vogel Weber Young Zimmer',
  thing:
    'order invoice parcel booking contract ticket refund subscription quote sample delivery repair return receipt deposit statement request claim voucher upgrade',
  part: 'pump filter handle cable lid hinge charger screen battery valve motor wheel strap lens bracket zip sensor hose belt switch',
  place:
    'Leeds Turin Malmo Porto Ghent Lyon Graz Cork Bergen Basel Split Delft Siena Vaasa Kiel York Brno Nantes Tartu Girona',
  day: 'Monday Tuesday Wednesday Thursday Friday Saturday',
  month: 'January February March April May June July August September October November December',
  done: 'checked packed labelled weighed photographed cleaned measured repaired tested replaced entered copied',
  team: 'warehouse workshop bakery studio office kitchen depot showroom library garage',
  colour: 'blue green grey red white black brown yellow silver orange',
}
const lists = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, list.split(' ')]))

const clean = [
  'Thank you for your message of {n} {month} about the {colour} {part}.',
  'Your {thing} {id} reached our {team} in {place} on {day}.',
  'We have {done} the {part} and found that the {part} was worn on one side.',
  'The {colour} {part} costs {n}.50 and fits all models that we sold after {month}.',
  'Please tell us which {part} you have; the number is printed below the {part}.',
  'We plan to send the {part} on {day}, if the {part} from {place} is here by then.',
  'Since the {part} is out of stock, I have noted a {colour} one for you in the meantime.',
  'You can keep the {part} until the new one is there.',
  '{name} from the {team} looked at the {thing} this morning and {done} the {part}.',
  'If the {part} still makes that noise, a short film of it would help {name} in the {team}.',
  'The {thing} lists {n} pieces, and {n} of them were {done} in {place}.',
  'Would {day} morning suit you for the visit, or is the afternoon better?',
  'I am sorry that the {part} came with a scratch.',
  'The amount of {n}.90 goes back to the account that the {thing} was paid from.',
  'Our {team} in {place} is open from {n} to 18:00, and there is parking behind the house.',
  'We moved the {thing} to {name} {family}, who knows the {colour} model well.',
]
const doubtful = [
  'We guarantee that the {part} will be with you by {day}.',
  'It will definitely work after the {part} is {done}.',
  'Simply enter the number {id} in the form.',
  'As you should know, the {thing} can be changed until {day} only.',
  'You failed to send us the {thing} on time.',
  'This will never happen again.',
  'Obviously the {part} has to be {done} first.',
  'I hope that answers everything.',
  'The delay is the fault of the carrier in {place}.',
  'As I already told you, the {part} is not part of the {thing}.',
  'We will fix the {part} as soon as possible.',
  'I assume that you meant the {colour} {part}, so I ordered that one.',
]

/** How many sentences in a hundred are doubtful. */
const shares = { clean: 0, typical: 6, dense: 45 }

/**
 * @param options.kind clean, typical or dense
 * @param options.format eml, html, md or txt
 * @param options.bytes about how long the writer's own text is
 */
export function makeMail({ seed, kind = 'typical', format = 'eml', bytes = 1600 }) {
  const random = numbersFrom(seed * 2654435761 + 97)
  const one = list => list[Math.floor(random() * list.length)]
  const filled = sentence =>
    sentence.replace(/\{(\w+)\}/g, (_, slot) => {
      if (slot === 'n') return String(2 + Math.floor(random() * 27))
      if (slot === 'id') return String(100000 + Math.floor(random() * 900000))
      return one(lists[slot])
    })
  const sentence = () => filled(one(random() * 100 < shares[kind] ? doubtful : clean))
  const paragraphs = []
  for (let length = 0; length < bytes; ) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  const to = { first: one(lists.name), family: one(lists.family) }
  const from = { first: one(lists.name), family: one(lists.family) }
  const subject = filled('Your {thing} {id}')
  const texts = [`Hello ${to.first},`, ...paragraphs, `Kind regards,\n${from.first} ${from.family}`]
  if (format === 'txt') return `${texts.map(wrapped).join('\n\n')}\n`
  if (format === 'md')
    return `# ${subject}\n\n${texts.map(wrapped).join('\n\n')}\n\n- ${filled('the {colour} {part}')}\n- ${filled('the **{part}** of {place}')}\n`
  const address = ({ first, family }, host) =>
    `${first} ${family} <${first}.${family}@${host}.example>`.replace(/<.*>/, found => found.toLowerCase())
  const head = [
    `From: ${address(from, 'shop')}`,
    `To: ${address(to, 'home')}`,
    `Subject: ${subject}`,
    `Date: Mon, 0${1 + Math.floor(random() * 9)} Jun 2026 09:1${Math.floor(random() * 9)}:00 +0200`,
    `Message-ID: <${seed}.${Math.floor(random() * 1e9)}@shop.example>`,
    'MIME-Version: 1.0',
  ]
  if (format === 'html') {
    const body = texts.map(text => `<p>${text.replace(/\n/g, '<br>')}</p>`).join('\n')
    return `<!DOCTYPE html>\n<html><head><title>${subject}</title><style>p { margin: 0 }</style></head><body>\n${body}\n</body></html>\n`
  }
  // Every third mail is an answer below which the question stands.
  const quoted =
    seed % 3 === 0
      ? [
          `On ${one(lists.day).slice(0, 3)}, 1 Jun 2026 at 08:00, ${address(to, 'home')} wrote:\n> ${filled('My {thing} {id} is not here yet. Which {part} did you send?')}\n> ${to.first}`,
        ]
      : []
  return `${[...head, 'Content-Type: text/plain; charset=utf-8', '', [...texts, ...quoted].map(wrapped).join('\n\n')].join('\r\n').replace(/\r?\n/g, '\r\n')}\r\n`
}

/** Lines of at most 72 units, as mail clients break them; lines that begin with > are left alone. */
function wrapped(text) {
  return text
    .split('\n')
    .map(line => (line.startsWith('>') ? line : line.replace(/(?![^\n]{1,72}$)([^\n]{1,72})\s/g, '$1\n')))
    .join('\n')
}
