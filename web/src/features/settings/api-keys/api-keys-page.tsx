import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { App, Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { PagedView } from '../../../components/page/paged-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { useRight, useSession } from '../../../lib/session.ts'
import { SecretDialog } from '../secret-dialog.tsx'
import settings from '../settings.module.css'
import { apiKeysQuery } from './api-keys-api.ts'
import { KeyDrawer } from './key-drawer.tsx'
import { KeyForm } from './key-form.tsx'
import { KeyList } from './key-list.tsx'

/** With which keys programs work in one's name; those of others for whoever may see them. */
export function ApiKeysPage() {
  const { t } = useTranslation('apiKey')
  const { modal } = App.useApp()
  const { user } = useSession()
  const mayAdd = useRight('apiKey.create')
  const seesOthers = useRight('apiKey.view')
  const [whose, setWhose] = useState<'mine' | 'all'>('mine')
  const [state, setState] = useState<'active' | 'ended'>('active')
  const [isAdding, setAdding] = useState(false)
  const [key, setKey] = useState<string>()
  const [openId, setOpenId] = useState<string>()
  const query = useInfiniteQuery(apiKeysQuery({ ownerId: whose === 'mine' ? user.id : undefined, state }))
  const show = (made: { name: string; key: string | null }) => {
    if (made.key !== null) return setKey(made.key)
    void modal.warning({ title: t('lost.title', { name: made.name }), content: t('lost.text'), okText: t('lost.ok') })
  }
  return (
    <>
      <PageHead
        title={t('title')}
        text={
          <>
            {t('text')} <a href="/api/docs">{t('docs')}</a>
          </>
        }
        actions={
          mayAdd ? (
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          ) : undefined
        }
      />
      <div className={settings['toolbar']}>
        {seesOthers ? (
          <Segmented
            aria-label={t('whose.name')}
            value={whose}
            onChange={setWhose}
            options={(['mine', 'all'] as const).map((value) => ({ value, label: t(`whose.${value}`) }))}
          />
        ) : null}
        <Segmented
          aria-label={t('state.name')}
          value={state}
          onChange={setState}
          options={(['active', 'ended'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
        />
      </div>
      <PagedView
        query={query}
        empty={
          state === 'ended' ? (
            <StatusView scene="calm" title={t('none.ended')} />
          ) : (
            <StatusView scene="calm" title={t('none.active')} text={t(mayAdd ? 'none.add' : 'none.ask')} />
          )
        }
      >
        {(keys) => <KeyList keys={keys} hasOwners={whose === 'all'} onOpen={setOpenId} />}
      </PagedView>
      {isAdding ? <KeyForm onClose={() => setAdding(false)} onMade={show} /> : null}
      {key ? (
        <SecretDialog
          title={t('made.title')}
          text={<p>{t('made.text')}</p>}
          secret={key}
          okText={t('made.saved')}
          onClose={() => setKey(undefined)}
        />
      ) : null}
      {openId ? <KeyDrawer id={openId} onClose={() => setOpenId(undefined)} /> : null}
    </>
  )
}
