import { DeleteOutlined, EditOutlined, MoreOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../../components/page/action-menu.tsx'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import { useRight } from '../../../lib/session.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { PipelineForm } from './pipeline-form.tsx'
import { deletePipeline, pipelinesQuery, type Pipeline } from './pipelines-api.ts'
import styles from './pipelines.module.css'

type Opened = { pipeline: Pipeline | undefined }

export function PipelinesPage() {
  const { t } = useTranslation('settings')
  const mayAdd = useRight('pipeline.create')
  const query = useQuery(pipelinesQuery)
  const [opened, setOpened] = useState<Opened>()
  return (
    <>
      <PageHead
        title={t('pipelines.title')}
        text={t('pipelines.text')}
        actions={
          mayAdd ? (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => setOpened({ pipeline: undefined })}
            >
              {t('pipelines.add')}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query}>
        {(pipelines) =>
          pipelines.length === 0 ? (
            <StatusView scene="calm" title={t('pipelines.none')} text={t('pipelines.noneText')} />
          ) : (
            <ul className={styles['list']}>
              {pipelines.map((pipeline) => (
                <PipelineCard key={pipeline.id} pipeline={pipeline} onEdit={() => setOpened({ pipeline })} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {opened ? <PipelineForm pipeline={opened.pipeline} onClose={() => setOpened(undefined)} /> : null}
    </>
  )
}

function PipelineCard({ pipeline, onEdit }: { pipeline: Pipeline; onEdit: () => void }) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  return (
    <li className={styles['card']}>
      <div className={styles['cardHead']}>
        <h2>
          {pipeline.name} {pipeline.isDefault ? <Tag color="processing">{t('pipelines.default')}</Tag> : null}
        </h2>
        <PipelineActions pipeline={pipeline} onEdit={onEdit} />
      </div>
      <ol className={styles['path']} aria-label={t('pipelines.stages')}>
        {pipeline.stages.map((stage) => (
          <li key={stage.id}>
            <span className={styles['stageName']}>{stage.name}</span>
            <span className={styles['rate']}>{t('pipelines.rateOf', { rate: format.percent(stage.winRate) })}</span>
          </li>
        ))}
      </ol>
    </li>
  )
}

function PipelineActions({ pipeline, onEdit }: { pipeline: Pipeline; onEdit: () => void }) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => deletePipeline(pipeline),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['pipelines'] }),
    onError: (error) => void message.error(errorWords(error)),
  })
  if (!pipeline.can.edit) return null
  const confirmRemoval = () =>
    void modal.confirm({
      title: t('pipelines.deleteTitle', { name: pipeline.name }),
      content: t('pipelines.deleteText'),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync().catch(() => undefined),
    })
  return (
    <span className={styles['cardActions']}>
      <Button
        size="small"
        icon={<EditOutlined aria-hidden="true" />}
        onClick={onEdit}
        aria-label={t('pipelines.editOf', { name: pipeline.name })}
      >
        {t('common:action.edit')}
      </Button>
      {pipeline.can.delete && !pipeline.isDefault ? (
        <ActionMenu
          menu={{
            items: [
              {
                key: 'delete',
                icon: <DeleteOutlined aria-hidden="true" />,
                danger: true,
                label: t('common:action.delete'),
                onClick: confirmRemoval,
              },
            ],
          }}
          button={{
            size: 'small',
            type: 'text',
            icon: <MoreOutlined aria-hidden="true" />,
            loading: remove.isPending,
            'aria-label': t('common:action.more'),
          }}
        />
      ) : null}
    </span>
  )
}
