import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, savepoint } from '../../../platform/db/with-org.ts'
import type { FieldError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { keyOf } from './resolver.ts'
import type { Run } from './batch.ts'
import { errorsOf } from './take-steps.ts'

/** Makes the records that the rows of one batch name, each once; what a name's rows say beside it is made first. */
export class NameMaker {
  readonly made: { field: string; name: string; id: Id }[] = []
  readonly #tx: OrgTx
  readonly #ctx: Ctx
  readonly #run: Run
  readonly #known = new Map<string, Id | FieldError[]>()

  constructor(tx: OrgTx, ctx: Ctx, run: Run) {
    this.#tx = tx
    this.#ctx = ctx
    this.#run = run
  }

  async make(field: string, name: string): Promise<Id | FieldError[]> {
    const key = contextKey(field, name)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = await this.#create(field, name)
    this.#known.set(key, made)
    if (typeof made === 'string') this.made.push({ field, name, id: made })
    return made
  }

  async #create(field: string, value: string): Promise<Id | FieldError[]> {
    const { definition, facts, contexts } = this.#run
    const context: Record<string, string> = {}
    for (const [beside, text] of Object.entries(contexts.get(contextKey(field, value)) ?? {})) {
      const meant = await this.#meaning(beside, text)
      if (meant !== undefined) context[beside] = meant
    }
    try {
      return await savepoint(this.#tx, () =>
        definition.createReference!(this.#tx, this.#ctx, { field, value, context }, facts),
      )
    } catch (error) {
      return errorsOf(error)
    }
  }

  async #meaning(field: string, text: string): Promise<string | undefined> {
    const resolver = this.#run.resolvers.get(field)
    if (!resolver) return text
    const resolved = resolver.resolve(text)
    if (resolved.kind === 'value') return resolved.value ?? undefined
    const made = resolved.kind === 'toCreate' ? await this.make(field, resolved.value) : undefined
    return typeof made === 'string' ? made : undefined
  }
}

export function contextKey(field: string, name: string): string {
  return `${field}\n${keyOf(name)}`
}
