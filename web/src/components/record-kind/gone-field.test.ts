import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { ApiError } from '../../lib/api-error.ts'
import { rereadGoneFields } from './gone-field.ts'

const refused = (path: string, code: string) =>
  new ApiError({ status: 400, code: 'validation_failed', fields: [{ path, code, params: {} }] })

it.each([
  ['a list asks for a field that is gone', refused('fields', 'invalid_option'), true],
  ['a layout places a field that is gone', refused('shape.sections.0.fields.1.key', 'unknown_field'), true],
  ['something else is wrong', refused('name', 'required'), false],
  ['nothing is', null, false],
])('reads the fields anew or not: %s', (_, error, isReread) => {
  const client = new QueryClient()
  client.setQueryData(['fields', 'customer'], {})
  client.setQueryData(['layouts', 'customer'], {})
  rereadGoneFields(client, error)
  const isStale = (key: string) => client.getQueryState([key, 'customer'])?.isInvalidated
  expect([isStale('fields'), isStale('layouts')]).toEqual([isReread, isReread])
})
