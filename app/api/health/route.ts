import { health } from '@/lib/health'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const { ok, version } = await health()
  return Response.json(
    { status: ok ? 'ok' : 'database does not answer', version },
    { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
