import { Button, Input, Segmented, Select, type GetRef } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutLabel, matchesShortcut } from '../../lib/keyboard.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { FormProblem } from '../page/form-problem.tsx'
import { useFields } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { followUpIconOf } from '../timeline/activity-icon.tsx'
import { AttachButton, AttachedFiles } from './attachment-input.tsx'
import styles from './follow-up-composer.module.css'
import { NextContact } from './next-contact.tsx'
import { useFollowUp } from './use-follow-up.ts'

interface FollowUpComposerProps {
  subjectType: string
  subjectId: string
  /** Opened on purpose: the cursor goes to the text at once. */
  autoFocus?: boolean
  /** Grows with each press of a button elsewhere that leads here. */
  callCount?: number
  onSaved?: () => void
}

type TextAreaRef = GetRef<typeof Input.TextArea>

const usualTypes = ['call', 'visit', 'message', 'mail', 'note']

/** Writes down what was said to whom. One line until somebody begins, then with everything a follow-up has. */
export function FollowUpComposer({
  subjectType,
  subjectId,
  autoFocus = false,
  callCount = 0,
  onSaved,
}: FollowUpComposerProps) {
  const { t } = useTranslation('followUp')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const id = useId()
  const fields = useFields('followUp').data
  const [isBegun, setBegun] = useState(autoFocus)
  const followUp = useFollowUp(subjectType, subjectId, () => {
    setBegun(false)
    onSaved?.()
  })
  const { draft, change, attachments, problem, isSaving, canSave, save } = followUp
  const text = useRef<TextAreaRef>(null)
  useEffect(() => {
    if (callCount > 0) text.current?.focus()
  }, [callCount])
  const isOpen = isBegun || draft.content !== '' || attachments.attachments.length > 0
  const types = fields?.byKey.get('type')?.options ?? usualTypes
  const results = fields?.byKey.get('result')?.options ?? []
  return (
    <section className={styles['composer']} data-open={isOpen} aria-label={t('title')}>
      {isOpen ? (
        <Segmented
          className={styles['types']}
          aria-label={words.field('followUp', 'type')}
          value={draft.type}
          onChange={(type) => change({ type: String(type) })}
          options={types.map((type) => ({
            value: type,
            icon: followUpIconOf(type),
            label: words.option('followUp', 'type', type),
          }))}
        />
      ) : null}
      <Input.TextArea
        ref={text}
        className={styles['content']}
        variant="borderless"
        autoFocus={autoFocus}
        autoSize={{ minRows: isOpen ? 3 : 1, maxRows: 14 }}
        aria-label={words.field('followUp', 'content')}
        placeholder={t('placeholder')}
        value={draft.content}
        onFocus={() => setBegun(true)}
        onChange={(event) => change({ content: event.target.value })}
        onKeyDown={(event) => {
          if (matchesShortcut(event.nativeEvent, 'mod+enter') && canSave) save()
        }}
      />
      {isOpen ? (
        <>
          <AttachedFiles attachments={attachments} />
          <FormProblem text={problem} />
          <div className={styles['foot']}>
            <Select
              className={styles['result']}
              aria-label={words.field('followUp', 'result')}
              allowClear
              placeholder={words.field('followUp', 'result')}
              value={draft.result}
              options={results.map((result) => ({ value: result, label: words.option('followUp', 'result', result) }))}
              onChange={(result: string | null | undefined) => change({ result: result ?? null })}
            />
            <NextContact
              id={`${id}-next`}
              value={draft.nextContactAt}
              onChange={(nextContactAt) => change({ nextContactAt })}
              onUnreadable={followUp.onUnreadable}
            />
            <AttachButton attachments={attachments} />
            <span className={styles['gap']} />
            {isPhone ? null : (
              <Button
                type="text"
                onClick={() => {
                  followUp.giveUp()
                  setBegun(false)
                }}
              >
                {t('cancel')}
              </Button>
            )}
            <Button
              type="primary"
              disabled={!canSave}
              loading={isSaving}
              title={isPhone ? undefined : shortcutLabel('mod+enter')}
              onClick={save}
            >
              {t('save')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}
