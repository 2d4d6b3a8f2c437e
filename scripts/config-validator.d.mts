export const output: string
export function validatorSource(): string
