/** Something of a height that would like its middle at a place. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

interface Cluster {
  /** Top of the cluster that suits its members best. */
  top: number;
  weight: number;
  height: number;
}

/**
 * Tops of things in the given order, as near to their wishes as can be without overlapping: neighbours stay `gap` px
 * apart (pool adjacent violators; the sum of squared moves is the least possible).
 */
export function placeInOrder(wishes: readonly Wish[], gap: number): readonly number[] {
  const clusters: Cluster[] = [];
  const members: number[] = [];
  for (const { middle, height } of wishes) {
    let cluster = { top: middle - height / 2, weight: 1, height: height + gap };
    let count = 1;
    for (
      let last = clusters.at(-1);
      last !== undefined && last.top + last.height > cluster.top;
      last = clusters.at(-1)
    ) {
      const weight = last.weight + cluster.weight;
      const top = (last.top * last.weight + (cluster.top - last.height) * cluster.weight) / weight;
      cluster = { top, weight, height: last.height + cluster.height };
      count += members.pop() ?? 0;
      clusters.pop();
    }
    clusters.push(cluster);
    members.push(count);
  }
  const tops: number[] = [];
  for (const [index, cluster] of clusters.entries()) {
    let top = cluster.top;
    for (let member = members[index] ?? 0; member > 0; member -= 1) {
      const wish = wishes[tops.length];
      tops.push(top);
      top += (wish?.height ?? 0) + gap;
    }
  }
  return tops;
}
