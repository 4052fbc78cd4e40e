import type { NextRequest } from 'next/server'
import { currentViewer } from '@/lib/access/viewer'
import { projectSheets } from '@/lib/finance/project-sheets'
import { casablancaToday } from '@/lib/format/casablanca'
import { messagesOf } from '@/lib/i18n/messages'
import { sheetAnswer } from '@/lib/sheets/answer'
import { askedOf, signInFirst } from '@/lib/sheets/asked'

type Context = { params: Promise<{ projectId: string }> }

const tables = ['funder', 'year', 'entries'] as const

/** A project's money as a file: all of it, or for CSV the one table that is asked for. */
export const GET = async (request: NextRequest, { params }: Context) => {
  const [viewer, { projectId }] = await Promise.all([currentViewer(), params])
  const { locale, format, parameters } = askedOf(request)
  if (!viewer) return signInFirst(locale)
  const sheets = /^\d{1,9}$/.test(projectId)
    ? await projectSheets(viewer, Number(projectId), parameters.in === 'reference', locale)
    : null
  if (!sheets) return new Response(null, { status: 404 })
  const table = tables.find((one) => one === parameters.table) ?? 'entries'
  const { funder, year, entries, notes, project } = sheets
  const name = [
    messagesOf(locale).finance.file.project,
    project.code ?? projectId,
    ...(format === 'csv' ? [table] : []),
    casablancaToday(),
  ].join('-')
  return format === 'csv'
    ? sheetAnswer([sheets[table]], format, locale, name)
    : sheetAnswer([funder, year, entries, notes], format, locale, name)
}
