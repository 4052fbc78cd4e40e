import type { Transaction } from '@/db/client'
import { exchangeRate } from '@/db/schema/rates'
import type { Dates } from './relative-dates'

const source = 'Taux illustratif · Illustrative · سعر توضيحي'

/** Of one euro, the first day of each month, the latest last. */
const euro = [
  ...['11.0340', '11.0125', '10.9870', '10.9685', '10.9520', '10.9375'],
  ...['10.9210', '10.8875', '10.8640', '10.8315', '10.7960', '10.7725', '10.7480', '10.7190', '10.7035'],
  ...['10.6880', '10.6945', '10.7120', '10.7390', '10.7560', '10.7815', '10.7970', '10.8140', '10.8265'],
]

/** Invented, for the invented projects alone: no rate of a real portfolio is made up. */
export const insertRates = (tx: Transaction, dates: Dates) =>
  tx.insert(exchangeRate).values(
    euro.map((rate, at) => ({
      ...{ currency: 'EUR', rate, source },
      rateOn: `${dates.month(at + 1 - euro.length)}-01`,
    })),
  )
