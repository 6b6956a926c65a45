import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFields } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { wordFor } from '../../../lib/i18n.ts'
import type { Scope } from '../people.ts'
import type { RoleImpact } from './roles-api.ts'
import styles from './role-preview.module.css'

interface RolePreviewProps {
  roleName: string
  impact: RoleImpact
  isSaving: boolean
  onSave: () => void
  onCancel: () => void
}

const effects = ['lose', 'gain', 'change'] as const

/** Who gains and loses what, in words, before a role is saved. */
export function RolePreview({ roleName, impact, isSaving, onSave, onCancel }: RolePreviewProps) {
  const { t } = useTranslation(['settings', 'common'])
  const { holders, unaffected } = impact
  const names = useNames(unaffected)
  return (
    <Modal
      open
      width={640}
      title={t('roles.preview.title', { name: roleName })}
      okText={t('common:action.save')}
      okButtonProps={{ loading: isSaving }}
      onOk={onSave}
      onCancel={onCancel}
    >
      <p className={styles['intro']}>
        {t('roles.preview.holders', { count: holders })}
        {unaffected.length > 0 ? t('roles.preview.unaffected', { names, count: unaffected.length }) : null}
      </p>
      {effects.map((effect) => (
        <Effects key={effect} effect={effect} impact={impact} />
      ))}
    </Modal>
  )
}

function Effects({ effect, impact }: { effect: (typeof effects)[number]; impact: RoleImpact }) {
  const { t } = useTranslation('settings')
  const rights = impact.rights.filter((news) => news.effect === effect)
  const fields = impact.fields.filter((news) => news.effect === effect)
  if (rights.length + fields.length === 0) return null
  return (
    <section className={`${styles['section']} ${styles[effect]}`}>
      <h3 className={styles['title']}>{t(`roles.preview.${effect}`)}</h3>
      <ul className={styles['list']}>
        {rights.map((news) => (
          <RightNews key={`${news.rights.join()} ${news.people[0]?.id}`} news={news} />
        ))}
        {fields.map((news) => (
          <FieldNews key={`${news.kind} ${news.fields.join()} ${news.people[0]?.id}`} news={news} />
        ))}
      </ul>
    </section>
  )
}

function RightNews({ news }: { news: RoleImpact['rights'][number] }) {
  const { t } = useTranslation('settings')
  const scopes = useScopes()
  const names = useNames(news.people)
  const kinds = [...new Set(news.rights.map(kindOf))]
  const what = kinds.map((kind) =>
    t('roles.right', {
      kind: wordFor(`settings:roles.kinds.${kind}`) ?? kind,
      action: news.rights
        .filter((right) => kindOf(right) === kind)
        .map((right) => actionWord(right.slice(kind.length + 1)))
        .join(t('roles.preview.separator')),
    }),
  )
  const isMoved = news.from.length > 0 && news.to.length > 0
  const reach = isMoved
    ? t('roles.preview.reach', { from: scopes(news.from), to: scopes(news.to) })
    : scopes(news.to.length > 0 ? news.to : news.from)
  return (
    <li className={styles['news']}>
      <ul className={styles['what']}>
        {what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <span className={styles['reach']}>{reach}</span>
      <span className={styles['people']}>{names}</span>
    </li>
  )
}

function FieldNews({ news }: { news: RoleImpact['fields'][number] }) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const names = useNames(news.people)
  // What the organization calls the fields it made itself comes with them.
  const { isPending } = useFields(news.kind)
  const fields = isPending
    ? '…'
    : news.fields.map((key) => words.field(news.kind, key)).join(t('roles.preview.separator'))
  return (
    <li className={styles['news']}>
      <span className={styles['what']}>{t('roles.preview.fields', { kind: words.kind(news.kind), fields })}</span>
      <span className={styles['reach']}>
        {t('roles.preview.reach', {
          from: t(`roles.fields.level.${news.from}`),
          to: t(`roles.fields.level.${news.to}`),
        })}
      </span>
      <span className={styles['people']}>{names}</span>
    </li>
  )
}

/** 张三、李四、王五等 12 人 */
function useNames(people: readonly { name: string }[]): string {
  const { t } = useTranslation('settings')
  const most = 6
  const names = people
    .slice(0, most)
    .map(({ name }) => name)
    .join(t('roles.preview.separator'))
  return people.length > most ? t('roles.preview.andOthers', { names, count: people.length }) : names
}

function useScopes(): (scopes: readonly Scope[]) => string {
  const { t } = useTranslation('settings')
  return (scopes) => scopes.map((scope) => t(`roles.scope.${scope}`)).join(t('roles.preview.separator'))
}

function kindOf(right: string): string {
  return right.slice(0, right.indexOf('.'))
}

function actionWord(action: string): string {
  return wordFor(`settings:roles.actions.${action}`) ?? action
}
