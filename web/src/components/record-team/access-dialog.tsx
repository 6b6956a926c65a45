import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { QueryView } from '../page/query-view.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import { titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { may, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { reasonWords } from './reason-words.ts'
import { accessQuery, type Access } from './team-queries.ts'
import styles from './team.module.css'

interface AccessDialogProps {
  config: RecordKindConfig
  record: RecordItem
  /** About whom; themselves for those who may not ask about others, null where somebody is still to be chosen. */
  about: string | null
  onClose: () => void
}

/** Why somebody sees the record, and what else they may do with it; or why not. */
export function AccessDialog({ config, record, about, onClose }: AccessDialogProps) {
  const { t } = useTranslation('team')
  useReturnFocus()
  const [userId, setUserId] = useState(about)
  const query = useQuery({ ...accessQuery(config.path, record.id, userId ?? ''), enabled: userId !== null })
  return (
    <Modal
      open
      title={t('why.title', { name: titleOf(config, record) })}
      width={620}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {may(record, 'share') || query.data?.canAsk ? (
        <Form layout="vertical">
          <Form.Item label={t('why.about')} htmlFor="access-about">
            <UserPicker id="access-about" autoFocus={about === null} value={userId} onChange={(id) => setUserId(id)} />
          </Form.Item>
        </Form>
      ) : null}
      <div role="status">
        {userId === null ? (
          <p className={styles['note']}>{t('why.choose')}</p>
        ) : (
          <QueryView query={query} skeletonRows={4}>
            {(access) => <Explanation kind={config.kind} access={access} />}
          </QueryView>
        )}
      </div>
    </Modal>
  )
}

function Explanation({ kind, access }: { kind: string; access: Access }) {
  const { t } = useTranslation('team')
  const words = useRecordWords()
  const format = useFormat()
  const isOwn = useSession().user.id === access.person.id
  const telling = { kind, isOwn, access, words, format }
  const sees = access.actions.some(({ action, isAllowed }) => action === 'view' && isAllowed)
  // Whoever does not see a record can do nothing else with it: one answer says it all.
  const told = access.actions.filter(({ action }) => sees || action === 'view')
  return (
    <>
      <p className={styles['verdict']}>
        {t(sees ? (isOwn ? 'why.seesOwn' : 'why.sees') : 'why.seesNot', {
          name: access.person.name,
          kind: words.kindInText(kind),
        })}
      </p>
      <ul className={styles['actions']}>
        {told.map((explained) => (
          <li key={explained.action} className={styles['action']} data-allowed={explained.isAllowed}>
            {explained.isAllowed ? <CheckCircleFilled aria-hidden="true" /> : <CloseCircleFilled aria-hidden="true" />}
            <div>
              <p className={styles['actionName']}>
                {t(explained.isAllowed ? 'why.may' : 'why.mayNot', { action: t(`action.${explained.action}`) })}
              </p>
              <ul className={styles['reasons']}>
                {explained.reasons.map((reason, index) => (
                  <li key={`${reason.code}.${reason.role?.id ?? index}`}>{reasonWords(explained, reason, telling)}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
