#!/usr/bin/env bash
# Makes the Java kernel of these notebooks known to Jupyter, for this user, under the name "java".
# Run it again after the project was moved, cleaned (mvn clean) or updated.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$home"
if ! command -v jupyter >/dev/null; then
  echo "install-kernel: 找不到 Jupyter / there is no Jupyter" >&2
  exit 1
fi
mvn -B -ntp -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-cp %classpath org.dabiao.notebook.KernelSpec $home target/kernel"
jupyter kernelspec install --user --replace --name java target/kernel
