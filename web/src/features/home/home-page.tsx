import { ReloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../../components/page/status-view.tsx'
import { todayOn } from '../../lib/dates.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { FollowUpsPanel } from './follow-ups-panel.tsx'
import { FunnelPanel } from './funnel-panel.tsx'
import styles from './home.module.css'
import { homeReportQuery, type HomeReport } from './home-report.ts'
import { PaymentsPanel } from './payments-panel.tsx'
import { ReceivablesPanel } from './receivables-panel.tsx'
import { TasksPanel } from './tasks-panel.tsx'

/** One look in the morning: what is due, what is under way, what came in. */
export function HomePage() {
  const { t } = useTranslation(['home', 'common'])
  const report = useQuery(homeReportQuery)
  return (
    <div className={styles['page']}>
      <Greeting report={report.data} />
      {report.data ? (
        <Panels report={report.data} />
      ) : report.isError ? (
        <StatusView
          scene="fog"
          title={t('loadFailed')}
          text={errorWords(report.error)}
          actions={
            <Button icon={<ReloadOutlined aria-hidden="true" />} onClick={() => void report.refetch()}>
              {t('common:action.retry')}
            </Button>
          }
        />
      ) : (
        <LoadingPanels />
      )}
    </div>
  )
}

function Greeting({ report }: { report: HomeReport | undefined }) {
  const { t, i18n } = useTranslation('home')
  const { user, organization } = useSession()
  const now = new Date()
  const part = partOfDay(now, organization.timeZone)
  const today = new Intl.DateTimeFormat(i18n.language, {
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${todayOn(organization.timeZone, now)}T00:00:00Z`))
  const tasks = report?.tasks
  return (
    <header className={styles['greeting']}>
      <h1>{t(`greeting.${part}`, { name: user.name })}</h1>
      <p className={styles['today']}>
        {today}
        {tasks ? ` · ${tasks.dueToday > 0 ? t('dueToday', { count: tasks.dueToday }) : t('nothingDue')}` : ''}
        {tasks && tasks.overdue > 0 ? (
          <span className={styles['overdue']}> · {t('overdue', { count: tasks.overdue })}</span>
        ) : null}
      </p>
    </header>
  )
}

function partOfDay(now: Date, timeZone: string) {
  const hour = Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now))
  if (hour < 5) return 'night'
  if (hour < 11) return 'morning'
  if (hour < 13) return 'noon'
  return hour < 18 ? 'afternoon' : 'evening'
}

function Panels({ report: { funnel, tasks, payments, receivables, followUps } }: { report: HomeReport }) {
  const { t } = useTranslation(['home', 'common'])
  const maySell = useRight('opportunity.create')
  const wide = [
    // Who only looks at other people's deals has no funnel.
    funnel && (maySell || funnel.own.total.count > 0) ? <FunnelPanel key="funnel" funnel={funnel} /> : null,
    followUps ? <FollowUpsPanel key="followUps" items={followUps.items} /> : null,
  ].filter(Boolean)
  const slim = [
    tasks ? <TasksPanel key="tasks" tasks={tasks.items} /> : null,
    payments ? <PaymentsPanel key="payments" payments={payments} /> : null,
  ].filter(Boolean)
  // To finance what is to come in is the day's work; to those who sell, one more thing to look after.
  if (receivables && (wide.length === 0 || receivables.items.length > 0)) {
    const panel = <ReceivablesPanel key="receivables" receivables={receivables} />
    if (wide.length === 0) wide.push(panel)
    else slim.push(panel)
  }
  if (wide.length + slim.length === 0) {
    return <StatusView scene="closed" title={t('nothingAllowed')} text={t('common:state.forbiddenText')} />
  }
  const isSingle = wide.length === 0 || slim.length === 0
  return (
    <div className={isSingle ? styles['single'] : styles['grid']}>
      {wide.length > 0 ? <div className={styles['wide']}>{wide}</div> : null}
      {slim.length > 0 ? <div className={styles['slim']}>{slim}</div> : null}
    </div>
  )
}

function LoadingPanels() {
  const { t } = useTranslation()
  return (
    <div className={styles['grid']} role="status" aria-label={t('state.loading')}>
      <div className={styles['wide']}>
        <Skeleton active paragraph={{ rows: 6 }} className={styles['skeleton'] ?? ''} />
        <Skeleton active paragraph={{ rows: 5 }} className={styles['skeleton'] ?? ''} />
      </div>
      <div className={styles['slim']}>
        <Skeleton active paragraph={{ rows: 5 }} className={styles['skeleton'] ?? ''} />
        <Skeleton active paragraph={{ rows: 5 }} className={styles['skeleton'] ?? ''} />
      </div>
    </div>
  )
}
