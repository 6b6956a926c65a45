/** What an index looks up: a whole token, or the beginning of one. */
export interface Token {
  text: string
  isPrefix: boolean
  /** Whole tokens that will do as well. */
  others?: readonly string[]
}
