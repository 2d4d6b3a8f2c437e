/** Bytes that are looked at to tell UTF-16 without a byte order mark. */
const HEAD = 512

/** Which end of a unit comes first; undefined when the file is not UTF-16. */
export function byteOrder(file: Uint8Array): 'little' | 'big' | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return 'little'
  if (file[0] === 0xfe && file[1] === 0xff) return 'big'
  const head = file.subarray(0, HEAD - (HEAD % 2))
  if (head.length < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'little'
  if (even > half * 0.6 && odd < half * 0.1) return 'big'
  return undefined
}
