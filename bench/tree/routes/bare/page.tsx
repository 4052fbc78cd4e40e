export const dynamic = 'force-dynamic'

/** Outside every layout of ours: what is loaded here, the framework loads everywhere. */
export default function BarePage() {
  return <h1>Empty</h1>
}
