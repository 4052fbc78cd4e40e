import type { Illustration } from './illustration'
import type { Dates } from './relative-dates'

const EUR = { funder: 'belgian-government', currency: 'EUR' } as const

export const youthEmploymentMoney = (dates: Dates): Pick<Illustration, 'funding' | 'entries'> => ({
  funding: [
    {
      organisation: 'belgian-government',
      money: { amount: '1900000', currency: 'EUR' },
      starts: dates.month(-21),
      ends: dates.month(3),
    },
  ],
  entries: [
    {
      ...EUR,
      author: 'officer.belgium',
      kind: 'commitment',
      to: 'enabel',
      daysAgo: 610,
      amount: '1900000',
    },
    {
      ...EUR,
      author: 'officer.belgium',
      kind: 'disbursement',
      to: 'enabel',
      daysAgo: 570,
      amount: '1250000',
    },
    { ...EUR, author: 'liaison.enabel', kind: 'expenditure', daysAgo: 290, amount: '702415.8' },
    { ...EUR, author: 'liaison.enabel', kind: 'expenditure', daysAgo: 60, amount: '811020' },
    { ...EUR, author: 'liaison.enabel', kind: 'expenditure', daysAgo: 5, amount: '64300', waits: true },
  ],
})
