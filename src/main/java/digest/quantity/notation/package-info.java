/**
 * A quantity of one language as the other language would write it: 9.36亿元 is RMB 936 million, and
 * 1200亩 are 80 hectares. What cannot be told exactly carries a sign of it.
 */
package digest.quantity.notation;
