/** One finding of the validator; only what our own messages need. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: {
    readonly additionalProperty?: string
    readonly allowedValues?: readonly unknown[]
    readonly type?: string | readonly string[]
    readonly missingProperty?: string
    readonly limit?: number
    readonly comparison?: string
  }
  readonly parentSchema?: {
    readonly properties?: Readonly<Record<string, unknown>>
    readonly examples?: readonly string[]
  }
}

/** True when `data` fits schema/config.schema.json; otherwise `errors` tells why. */
export const validate: {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}
