import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { RecordLink } from '../fields/record-link.tsx'
import type { Named } from '../record-kind/record.ts'
import { linesTotal } from './line-amount.ts'
import styles from './line-table.module.css'

/** A product line as the API shows it. */
export interface Line {
  id: string
  productId: string
  product: Named
  quantity: string
  unitPrice: string
  discountPercent: number
  amount: string
}

/** The products of a sale on its page. */
export function LineTable({ lines, currency }: { lines: readonly Line[]; currency?: string | undefined }) {
  const { t } = useTranslation('form')
  const format = useFormat()
  if (lines.length === 0) return <p className={styles['none']}>{t('lines.none')}</p>
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('lines.product')}</th>
            <th scope="col">{t('lines.quantity')}</th>
            <th scope="col">{t('lines.unitPrice')}</th>
            <th scope="col">{t('lines.discount')}</th>
            <th scope="col">{t('lines.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <RecordLink kind="product" record={line.product} />
              </th>
              <td>{format.number(line.quantity)}</td>
              <td>{format.money(line.unitPrice, { currency })}</td>
              <td>{line.discountPercent ? format.percent(line.discountPercent, 2) : '–'}</td>
              <td>{format.money(line.amount, { currency })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('lines.total')}
            </th>
            <td>{format.money(linesTotal(lines), { currency })}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
