/**
 * Weighted mean of intervals, low ends and high ends apart, with optional items: the low end takes them while they pull the
 * mean down, the high end while they pull it up. Built to be used again and again without allocating.
 */
export class IntervalMean {
  /** Of the sure items and, where there are none, of the optional ones; [0, 1] where there is no item at all. */
  low = 0;
  high = 1;
  sureWeight = 0;
  optionalWeight = 0;
  private sumLow = 0;
  private sumHigh = 0;
  private count = 0;
  private lows = new Float64Array(64);
  private highs = new Float64Array(64);
  private weights = new Float64Array(64);

  reset(): void {
    this.sureWeight = this.optionalWeight = this.sumLow = this.sumHigh = this.count = 0;
  }

  sure(low: number, high: number, weight: number): void {
    this.sumLow += weight * low;
    this.sumHigh += weight * high;
    this.sureWeight += weight;
  }

  /** Many sure items at once: their weighted sums. */
  sureSums(low: number, high: number, weight: number): void {
    this.sumLow += low;
    this.sumHigh += high;
    this.sureWeight += weight;
  }

  optional(low: number, high: number, weight: number): void {
    if (this.count === this.weights.length) this.grow();
    this.lows[this.count] = low;
    this.highs[this.count] = high;
    this.weights[this.count++] = weight;
    this.optionalWeight += weight;
  }

  /** Sets `low` and `high`; false where there is nothing to take the mean of. */
  close(): boolean {
    if (this.count === 0) {
      if (this.sureWeight === 0) {
        this.low = 0;
        this.high = 1;
        return false;
      }
      this.low = this.sumLow / this.sureWeight;
      this.high = this.sumHigh / this.sureWeight;
      return true;
    }
    this.low = this.end(this.lows, this.sumLow, 1);
    this.high = this.end(this.highs, this.sumHigh, -1);
    return true;
  }

  /** `direction` 1 looks for the smallest mean, -1 for the greatest. Without sure items the most extreme optional one stands alone. */
  private end(values: Float64Array, sum: number, direction: 1 | -1): number {
    const { weights, count } = this;
    // By value, most extreme first. Insertion sort: a practice has at most a few dozen items.
    const order = this.order(count);
    for (let i = 1; i < count; i++) {
      const item = order[i]!;
      let j = i - 1;
      while (j >= 0 && (values[order[j]!]! - values[item]!) * direction > 0) {
        order[j + 1] = order[j]!;
        j--;
      }
      order[j + 1] = item;
    }
    let weight = this.sureWeight;
    for (let i = 0; i < count; i++) {
      const item = order[i]!;
      const value = values[item]!;
      if (weight > 0 && (value - sum / weight) * direction >= 0) break;
      sum += weights[item]! * value;
      weight += weights[item]!;
    }
    return sum / weight;
  }

  private orderScratch = new Uint16Array(64);
  private order(count: number): Uint16Array {
    for (let i = 0; i < count; i++) this.orderScratch[i] = i;
    return this.orderScratch;
  }

  private grow(): void {
    const wider = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.lows = wider(this.lows);
    this.highs = wider(this.highs);
    this.weights = wider(this.weights);
    this.orderScratch = new Uint16Array(this.weights.length);
  }
}
