import { redirect } from 'next/navigation'
import { firstPageOf } from '@/lib/access/first-page'
import { requireViewer } from '@/lib/access/viewer'

export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const { role } = await requireViewer()
  redirect(`/${locale}${firstPageOf(role)}`)
}
