# The few commands one needs. Maven does the work; see README.md.
.DEFAULT_GOAL := help
.PHONY: help run test package format screenshots

help: ## list these commands
	@grep -E '^[a-z]+: ## ' Makefile | sed 's/: ## /\t/' | expand -t 14

run: ## build the portal and start it with a sample practice
	mvn -Prun

test: ## all tests, with browser, databases and the built WAR
	mvn verify

package: ## archives and the Debian package, in distribution/target
	mvn package -DskipTests

format: ## format the Java sources
	mvn net.revelc.code.formatter:formatter-maven-plugin:format

screenshots: ## take the pictures of the documentation anew
	mvn verify -Dportal.screenshots=true
