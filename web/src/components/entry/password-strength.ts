export const minPasswordLength = 10
export const maxPasswordLength = 128

/** 0 too short, 1 weak, 2 fair, 3 good, 4 strong. A hint for the person; the server only insists on the length. */
export type Strength = 0 | 1 | 2 | 3 | 4

export function passwordStrength(password: string): Strength {
  if (password.length < minPasswordLength) return 0
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password)).length
  const distinct = new Set(password.toLowerCase()).size
  let score = kinds + (password.length >= 14 ? 1 : 0) + (password.length >= 20 ? 1 : 0) - 1
  if (distinct < 6) score -= 2
  if (/(.)\1{3,}|0123|1234|2345|3456|abcd|qwer|password|fairway/i.test(password)) score -= 1
  return Math.max(1, Math.min(4, score)) as Strength
}
