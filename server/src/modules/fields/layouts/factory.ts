import type { LayoutSection } from '../../../platform/records/layouts/layout.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import type { LayoutRecord, NewLayout } from './schema.ts'

let made = 0

type SectionInput = Omit<Partial<LayoutSection>, 'fields'> & {
  fields: (string | Partial<LayoutSection['fields'][0]>)[]
}

/** A section of a layout; fields by their key where nothing else is said of them. */
export function section({ fields, ...more }: SectionInput): LayoutSection {
  return {
    key: 'basic',
    title: null,
    columns: 2,
    isFolded: false,
    visibleWhen: null,
    ...more,
    fields: fields.map((field) => ({
      key: '',
      isRequired: false,
      width: 'half',
      visibleWhen: null,
      ...(typeof field === 'string' ? { key: field } : field),
    })),
  }
}

/** A layout made through the API by `client`: of customers with their name, unless told otherwise. */
export async function makeLayout(client: TestClient, input: Partial<NewLayout> = {}): Promise<LayoutRecord> {
  const response = await client.post('/layouts', {
    kind: 'customer',
    name: `布局${++made}`,
    shape: { sections: [section({ fields: ['name'] })], omitted: [] },
    ...input,
  })
  if (response.status !== 201) throw new Error(`No layout: ${JSON.stringify(response.body)}`)
  return response.body as LayoutRecord
}
