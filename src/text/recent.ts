/** Remembers what was worked out lately. Bounded: the older half is let go when the newer is full. */
export class Recent<Value> {
  readonly #half: number
  #newer = new Map<string, Value>()
  #older = new Map<string, Value>()

  /** @param most how many values are held at most */
  constructor(most: number) {
    this.#half = most / 2
  }

  get(key: string, work: (key: string) => Value): Value {
    const newer = this.#newer.get(key)
    if (newer !== undefined) return newer
    const value = this.#older.get(key) ?? work(key)
    if (this.#newer.size >= this.#half) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, value)
    return value
  }
}
