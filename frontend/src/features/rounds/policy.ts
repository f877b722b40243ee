/** The declared weights: whole numbers a person sets, and the share of the value each one gets. */
export const WEIGHTS = ["wish", "skills", "distance", "own_street", "priority", "stay", "continuity", "request"] as const;

export type WeightName = (typeof WEIGHTS)[number];
export type Weights = Readonly<Record<WeightName, number>>;

export const DEFAULT_WEIGHTS: Weights = {
  wish: 40,
  skills: 15,
  distance: 15,
  own_street: 10,
  priority: 10,
  stay: 5,
  continuity: 5,
  request: 0,
};

export function sumOf(weights: Weights): number {
  return WEIGHTS.reduce((sum, name) => sum + weights[name], 0);
}

/** Percent of the whole, to one decimal; nothing when all weights are 0. */
export function shareOf(weights: Weights, name: WeightName): number {
  const sum = sumOf(weights);
  return sum === 0 ? 0 : Math.round((1000 * weights[name]) / sum) / 10;
}
