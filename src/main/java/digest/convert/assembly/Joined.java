package digest.convert.assembly;

/**
 * A seam that was chosen.
 *
 * @param weight of all signs
 * @param lead by how much it is better than what else either side could have joined
 */
record Joined(Seam seam, int weight, int lead) {}
