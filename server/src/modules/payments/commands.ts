import type { RecordCommands } from '../../platform/records/commands.ts'
import { deletePaymentIn } from './delete-payment.ts'
import { deletePlanIn } from './delete-plan.ts'
import { takePaymentBack, takePlanBack } from './take-money-back.ts'
import { updatePaymentIn } from './update-payment.ts'
import { updatePlanIn } from './update-plan.ts'

export const paymentCommands: readonly RecordCommands[] = [
  { kind: 'payment', update: updatePaymentIn, delete: deletePaymentIn, takeBack: takePaymentBack },
  { kind: 'paymentPlan', update: updatePlanIn, delete: deletePlanIn, takeBack: takePlanBack },
]
