// The commonest words of English that are not common words of another language written in Latin letters.
const english = new Set(
  'the and you your to of for we is are have has had will would with that this it on be not our please can if from as at by or any but was were been an their they i my me us do does did get which when what there here so out about more than thanks thank dear hi hello regards'.split(
    ' ',
  ),
)

const foreign = new Set(
  'der die das und ist nicht ich wir sie ihr ihre ihnen mit auf für von dem den ein eine einen haben werden zu im bitte le la les et est des une un du vous nous votre pour avec dans sur pas que qui ce cette el los las y en por para con su una del se lo no es o il di che per non è un della sono con gli het een van voor niet met zijn wij uw op dat och att är det som på av för inte vi ni os um uma não com seu sua em do da na nie jest się na że do w z i'.split(
    ' ',
  ),
)

const word = /[\p{L}'\u2019]+/gu

/** Fewer words than this tell nothing about a language. */
const FEW_WORDS = 12
/** Enough to know; the rest of a long text is not looked at. */
const MANY_WORDS = 400

/** The share of function words that makes a text English. */
const ENOUGH = 0.12

/**
 * True when a text is plainly not English: too few of its words are English function words, or fewer than words of
 * other languages. Short texts count as English, since names and numbers prove nothing.
 */
export function isForeign(text: string): boolean {
  if (mostlyAnotherScript(text)) return true
  let words = 0
  let ours = 0
  let theirs = 0
  word.lastIndex = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const lower = match[0].toLowerCase()
    words++
    if (english.has(lower)) {
      // However the text goes on, it is English then.
      if (++ours >= MANY_WORDS * ENOUGH) return false
    } else if (foreign.has(lower)) theirs++
    if (words >= MANY_WORDS) break
  }
  if (words < FEW_WORDS) return false
  return ours < words * ENOUGH && (theirs > ours || ours < words * 0.04)
}

const letter = /\p{L}/u
/** Latin letters end here, but for some rare ones. */
const beyondLatin = /[^\0-\u024f]/
const latin = /\p{Script=Latin}/u

/** Scripts without blanks between words have to be told by their letters. */
function mostlyAnotherScript(text: string): boolean {
  if (!beyondLatin.test(text)) return false
  let letters = 0
  let others = 0
  for (const char of text.slice(0, 2000)) {
    if (!letter.test(char)) continue
    letters++
    if (!latin.test(char)) others++
  }
  return letters >= FEW_WORDS && others > letters / 2
}
