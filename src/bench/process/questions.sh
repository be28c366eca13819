# The curated questions within the process, warm.

mvn --quiet -Pbench test-compile exec:exec -Dbench.main=org.interphase.question.QuestionTimes
