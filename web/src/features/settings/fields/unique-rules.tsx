import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { KeptFocus } from '../../../components/page/kept-focus.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { AddRule } from './add-rule.tsx'
import { RuleList } from './rule-list.tsx'
import { uniqueRulesQuery } from './unique-rules-api.ts'
import styles from './fields.module.css'

/** What no two records of a kind may have alike: by one field, or by several together. */
export function UniqueRules({ kind, fields }: { kind: string; fields: readonly FieldDescriptor[] }) {
  const { t } = useTranslation('settings')
  const query = useQuery(uniqueRulesQuery(kind))
  return (
    <>
      <p className={styles['intro']}>{t('fields.unique.text')}</p>
      <AddRule kind={kind} fields={fields.filter(({ comparable }) => comparable)} />
      <KeptFocus>
        <QueryView query={query}>{(rules) => <RuleList kind={kind} rules={rules} />}</QueryView>
      </KeptFocus>
    </>
  )
}
