export { fingerprint, fingerprintIn, fingerprintKind, normalised } from './fingerprint.ts'
export { type Signed, signFindings, signProblems } from './sign.ts'
