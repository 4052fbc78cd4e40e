import type { Illustration } from './illustration'
import type { Dates } from './relative-dates'

const EUR = { funder: 'bmz', currency: 'EUR' } as const
const MAD = { funder: 'mdcmre', currency: 'MAD' } as const

/** In euros from one ministry, in dirhams and in kind from the other. */
export const localReceptionMoney = (dates: Dates): Pick<Illustration, 'funding' | 'entries'> => ({
  funding: [
    {
      organisation: 'bmz',
      money: { amount: '3800000', currency: 'EUR' },
      starts: dates.year(-1),
      ends: dates.year(2),
      agreement: 'Convention de financement 2025-117',
    },
    {
      organisation: 'mdcmre',
      form: 'in_kind',
      money: { amount: '1200000', currency: 'MAD' },
      starts: dates.year(-1),
      ends: dates.year(2),
    },
  ],
  entries: [
    {
      ...EUR,
      author: 'officer',
      kind: 'commitment',
      to: 'giz',
      daysAgo: 400,
      amount: '3800000',
      reference: '2025-117',
    },
    {
      ...EUR,
      author: 'officer',
      kind: 'disbursement',
      to: 'giz',
      daysAgo: 372,
      amount: '950000',
      reference: 'AV-01',
    },
    { ...EUR, author: 'liaison.giz', kind: 'expenditure', daysAgo: 260, amount: '412300.5' },
    {
      ...EUR,
      author: 'officer',
      kind: 'disbursement',
      to: 'giz',
      daysAgo: 118,
      amount: '1200000',
      reference: 'AV-02',
    },
    { ...EUR, author: 'liaison.giz', kind: 'expenditure', daysAgo: 74, amount: '638940.25' },
    { ...EUR, author: 'liaison.giz', kind: 'expenditure', daysAgo: 9, amount: '175600', waits: true },
    { ...MAD, author: 'officer', kind: 'commitment', daysAgo: 390, amount: '1200000' },
    { ...MAD, author: 'officer', kind: 'expenditure', daysAgo: 101, amount: '310000' },
  ],
})
