import { boolean, integer, percent, reference, text } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { visiblePipelines } from './policy.ts'

const pipelineFields = {
  name: text({ required: true, max: 100, listed: true, searchable: true }),
  isDefault: boolean({ required: true, filledIn: true, default: false, listed: true }),
  ...stampFields,
}

export const pipelineKind = defineKind({
  kind: 'pipeline',
  table: 'pipelines',
  isSearched: false,
  fields: pipelineFields,
  visible: visiblePipelines,
})

/** Stages and loss reasons are written with their pipeline or list as a whole; as kinds they can be referred to. */
export const stageKind = defineKind({
  kind: 'stage',
  table: 'stages',
  placeColumns: ['pipeline_id', 'position'],
  isSearched: false,
  fields: {
    name: text({ required: true, max: 100, searchable: true }),
    pipelineId: reference(pipelineKind, { required: true, onDelete: 'part' }),
    winRate: percent({ required: true }),
    position: integer({ required: true }),
  },
  actions: [],
  visible: visiblePipelines,
})

export const lossReasonKind = defineKind({
  kind: 'lossReason',
  table: 'loss_reasons',
  placeColumns: ['position'],
  isSearched: false,
  isRecyclable: false,
  fields: {
    name: text({ required: true, max: 100, searchable: true }),
    isActive: boolean({ required: true }),
    position: integer({ required: true }),
  },
  actions: [],
  visible: visiblePipelines,
})
