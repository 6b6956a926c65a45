import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import { returnFocus } from '../../lib/use-return-focus.ts'
import type { ListViews } from './use-list-state.ts'
import { opensWithout, shapeOfState } from './view-address.ts'
import { deleteView, setDefault, updateView, viewsQuery, type SavedView, type Views } from './views-api.ts'

/** What can be done with the view that is open, beside naming and sharing it. `opener` has the menu with the commands. */
export function useViewCommands(
  kind: string,
  { views, current, state, open }: ListViews,
  opener: RefObject<HTMLElement | null>,
  saveAsNew: () => void,
) {
  const { t } = useTranslation(['views', 'common'])
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const { queryKey } = viewsQuery(kind)
  const refresh = () => client.invalidateQueries({ queryKey })
  const onError = async (error: unknown) => {
    void message.error(errorWords(error))
    if (isApiError(error, 'stale_version') || isApiError(error, 'not_found')) await refresh()
  }
  const { saved } = current

  // Saving over what a colleague has saved meanwhile is nothing that this list offers.
  const askWhatNow = ({ id, name }: SavedView) => {
    const question = modal.confirm({
      title: t('conflict.title', { name }),
      content: t('conflict.text'),
      okText: t('conflict.theirs'),
      cancelText: t('common:action.cancel'),
      onOk: () => open(id),
      footer: (_buttons, { OkBtn, CancelBtn }) => (
        <>
          <CancelBtn />
          <Button
            onClick={() => {
              question.destroy()
              saveAsNew()
            }}
          >
            {t('conflict.mine')}
          </Button>
          <OkBtn />
        </>
      ),
      afterClose: () => returnFocus(opener.current),
    })
  }
  const save = useMutation({
    mutationFn: (view: SavedView) => updateView(view, { shape: shapeOfState(state) }),
    onSuccess: async (view) => {
      // The view is there before the address goes back to it: otherwise the list would show the old one in between.
      client.setQueryData<Views>(queryKey, (views) => views && withView(views, view))
      open(view.id)
      void message.success(t('saved', { name: view.name }))
      await refresh()
    },
    onError: async (error, view) => {
      if (!isApiError(error, 'stale_version')) return onError(error)
      await refresh()
      askWhatNow(view)
    },
  })
  const choose = useMutation({
    mutationFn: ({ view, isEveryones }: { view: string | null; isEveryones: boolean }) =>
      setDefault(kind, view, isEveryones),
    onSuccess: async (_chosen, { view, isEveryones }) => {
      // What is on screen stays there, whatever a bare address means from now on.
      open(current.key)
      await refresh()
      open(current.key)
      void message.success(t(view === null ? 'default.cleared' : isEveryones ? 'default.everyones' : 'default.mine'))
    },
    onError,
  })
  const remove = useMutation({
    mutationFn: deleteView,
    onSuccess: async (_done, view) => {
      const chosen = views?.defaults.find((one) => one.kind === kind)
      client.setQueryData<Views>(
        queryKey,
        (known) => known && { ...known, items: known.items.filter((one) => one.id !== view.id) },
      )
      open(opensWithout(view.id, chosen?.own, chosen?.everyone))
      void message.success(t('deleted', { name: view.name }))
      await refresh()
    },
    onError,
  })

  return {
    isSaving: save.isPending,
    save: () => saved && save.mutate(saved),
    undo: () => open(current.key),
    choose: (view: string | null, isEveryones = false) => choose.mutate({ view, isEveryones }),
    remove: () => {
      if (!saved) return
      modal.confirm({
        title: t('delete.title', { name: saved.name }),
        content: t(saved.sharing === 'personal' ? 'delete.own' : 'delete.shared'),
        okText: t('common:action.delete'),
        okButtonProps: { danger: true },
        onOk: () => remove.mutateAsync(saved).catch(() => undefined),
        afterClose: () => returnFocus(opener.current),
      })
    },
  }
}

export function withView(views: Views, view: SavedView): Views {
  const others = views.items.filter((one) => one.id !== view.id)
  return { ...views, items: [...others, view].toSorted((a, b) => a.name.localeCompare(b.name)) }
}
