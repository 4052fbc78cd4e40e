import { requireViewer } from '@/lib/access/viewer'

/** The empty authenticated page: session, layouts and shell, and nothing in them. */
export default async function EmptyPage() {
  const viewer = await requireViewer()
  return <h1>{viewer.name}</h1>
}
