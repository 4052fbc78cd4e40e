/** Says what is being done, and afterwards how long it took. */
export const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  console.log(`${name} …`)
  const result = await work()
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}
