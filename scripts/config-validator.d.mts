export const output: string
export function validatorSource(schemaText?: string): string
