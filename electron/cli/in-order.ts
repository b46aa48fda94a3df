/**
 * Works on several things at once and gives the results in the order of the things, each as soon as it and all before it
 * are done. No more than `width` are begun ahead, so a long list holds little memory.
 */
export async function* inOrder<In, Out>(
  things: readonly In[],
  width: number,
  work: (thing: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for (const thing of things) {
    begun.push(work(thing));
    if (begun.length >= width) yield* begun.splice(0, 1);
  }
  yield* begun;
}
