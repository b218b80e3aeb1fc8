/** What stands around the program: the guide, the hook, the workflow. */
package digest.repository;
