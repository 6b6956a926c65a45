import { ProjectOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { boardFieldOf } from '../board/board-field.ts'
import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import type { ListSearch } from './list-search.ts'
import type { ListView } from './view-switch.tsx'

const boardView = 'board'

interface LayoutOptions {
  config: RecordKindConfig
  fields: FieldSet | undefined
  /** The views of the kind's own. */
  views: readonly ListView[]
  search: ListSearch
  defaultView: string | undefined
}

interface ListLayout {
  /** What the switch offers besides the table. */
  views: readonly Omit<ListView, 'render'>[]
  current: string | undefined
  isTable: boolean
  /** A view of the kind's own. */
  view: ListView | undefined
  /** The field of a board that any kind can have. */
  boardField: FieldDescriptor | undefined
  /** Key of the field that the board on screen has, and of the kind's own one. */
  boardKey: string | undefined
  ownBoard: string | undefined
}

/** How the list is shown: as a table, in a way of the kind's own, or as a board by one of its fields. */
export function useListLayout({ config, fields, views, search, defaultView }: LayoutOptions): ListLayout {
  const { t } = useTranslation('board')
  const current = search.as ?? defaultView
  const own = views.find((candidate) => candidate.key === boardView)
  const possible = fields && boardFieldOf(config, fields, search.by)
  const offered =
    own || !possible
      ? views
      : [...views, { key: boardView, label: t('board'), icon: <ProjectOutlined aria-hidden="true" /> }]
  const isBoard = current === boardView
  // A kind with a board of its own shows another one only where the address asks for it.
  const boardField = isBoard && (!own || possible?.key === search.by) ? possible : undefined
  const view = boardField ? undefined : views.find((candidate) => candidate.key === current)
  return {
    views: offered,
    current: boardField ? boardView : view?.key,
    // Before its fields are known, a kind's board is not known not to be one.
    isTable: !view && !boardField && (fields !== undefined || !isBoard),
    view,
    boardField,
    boardKey: isBoard ? (boardField?.key ?? own?.by) : undefined,
    ownBoard: own?.by,
  }
}
