import type { NextRequest } from 'next/server'
import { currentViewer } from '@/lib/access/viewer'
import { viewOf } from '@/lib/finance/filters'
import { portfolioSheets } from '@/lib/finance/portfolio-sheets'
import { casablancaToday } from '@/lib/format/casablanca'
import { messagesOf } from '@/lib/i18n/messages'
import { sheetAnswer } from '@/lib/sheets/answer'
import { askedOf, signInFirst } from '@/lib/sheets/asked'

/** What the page of the portfolio's money shows for the same address, as a file. */
export const GET = async (request: NextRequest) => {
  const viewer = await currentViewer()
  const asked = askedOf(request)
  if (!viewer) return signInFirst(asked.locale)
  const view = viewOf(asked.parameters)
  const sheets = await portfolioSheets(viewer, view, asked.locale)
  const name = `${messagesOf(asked.locale).finance.file.portfolio}-${view.group}-${casablancaToday()}`
  return sheetAnswer(sheets, asked.format, asked.locale, name)
}
