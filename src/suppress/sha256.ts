/**
 * SHA-256 as FIPS 180-4 describes it, of a text in UTF-8, as 64 hex digits.
 *
 * Our own, because it must run at once and in a browser: Node's hashes are not there, and WebCrypto's only come
 * later. A test compares it with Node's on random texts. A one-way hash, since a plain checksum of a few letters
 * can be turned back into them.
 */
export function sha256(text: string): string {
  const { round, start } = (constants ??= makeConstants())
  const message = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(start)
  const w = new Uint32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = message.getUint32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      const early = w[i - 15]!
      const late = w[i - 2]!
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
    }
    mix(state, w, round)
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, w: Uint32Array, round: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + round[i]! + w[i]!) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + word
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The bytes, a one bit, zeros, and the length in bits, filled up to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  view.setUint32(all.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(all.length - 4, bytes.length * 8)
  return view
}

let constants: { round: Uint32Array; start: Uint32Array } | undefined

/** The first 32 bits of the fractions of the cube and square roots of the first primes. */
function makeConstants() {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32
  return {
    round: Uint32Array.from(primes, prime => fraction(Math.cbrt(prime))),
    start: Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime))),
  }
}
