import { sha256 } from './sha256.ts'

/** Says how fingerprints are made; whoever changes that, changes this, and no old one fits any more. */
export const fingerprintKind = 'cxLint/v1'

const digits = 16

/**
 * Knows a verdict again when the file has changed round it: a hash of the rule, of the sentence as it reads, and of
 * which time this is that the two occur together in the file. It holds no words, no place and no path.
 *
 * @param occurrence 1 for the first verdict of this rule on this text in the file
 * @returns 16 hex digits
 */
export function fingerprint(rule: string, text: string, occurrence: number): string {
  return sha256([fingerprintKind, rule, normalised(text), occurrence].join('\n')).slice(0, digits)
}

/** A fingerprint that is also unique among files, for reports that ask for that. */
export function fingerprintIn(path: string, inFile: string): string {
  return sha256([fingerprintKind, path, inFile].join('\n')).slice(0, digits * 2)
}

/**
 * The text without what an editor or mail program changes by itself: line breaks, runs of blanks, the shape of
 * quotation marks and dashes, letters written in another way, capitals.
 */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
