import { PlusOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { linesDiscount, linesTotal, type LineDraft } from './line-amount.ts'
import { LineRow } from './line-row.tsx'
import styles from './line-items.module.css'

interface LineItemsFieldProps {
  /** The form's field that holds the lines. */
  name?: string
  /** The lines are in this currency, as is their total. */
  currency?: string | undefined
}

/** The products of a sale inside a form: amounts and total follow every key stroke, errors stand at their cell. */
export function LineItemsField({ name = 'lines', currency }: LineItemsFieldProps) {
  const { t } = useTranslation('form')
  const format = useFormat()
  const form = Form.useFormInstance()
  const lines = (Form.useWatch<unknown>(name, { form, preserve: true }) ?? []) as (LineDraft | undefined)[]
  const given = lines.map((line) => line ?? {})
  const discount = linesDiscount(given)
  return (
    <section className={styles['lines']} aria-label={t('lines.title')}>
      <h2 className={styles['title']}>{t('lines.title')}</h2>
      <Form.List name={name}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.length > 0 ? (
              <div className={styles['head']} aria-hidden="true">
                <span>{t('lines.product')}</span>
                <span className={styles['end']}>{t('lines.quantity')}</span>
                <span className={styles['end']}>{t('lines.unitPrice')}</span>
                <span className={styles['end']}>{t('lines.discount')}</span>
                <span className={styles['end']}>{t('lines.amount')}</span>
              </div>
            ) : (
              <p className={styles['none']}>{t('lines.none')}</p>
            )}
            {rows.map((row, index) => (
              <LineRow
                key={row.key}
                list={name}
                row={row.name}
                index={index}
                currency={currency}
                onRemove={() => remove(row.name)}
              />
            ))}
            {errors.length > 0 ? (
              <p className={styles['error']} role="alert">
                {errors}
              </p>
            ) : null}
            <div className={styles['foot']}>
              <Button
                type="dashed"
                icon={<PlusOutlined aria-hidden="true" />}
                onClick={() => add({ quantity: '1', discountPercent: 0 })}
              >
                {t('lines.add')}
              </Button>
              {rows.length > 0 ? (
                <div className={styles['total']} role="status">
                  {discount ? (
                    <span className={styles['saved']}>
                      {t('lines.saved', { amount: format.money(discount, { currency }) })}
                    </span>
                  ) : null}
                  <span>{t('lines.total')}</span>
                  <strong className="tabular">{format.money(linesTotal(given), { currency })}</strong>
                </div>
              ) : null}
            </div>
          </>
        )}
      </Form.List>
    </section>
  )
}
