#!/usr/bin/env bash
# Brings the programs which the tests use: a browser, PDF tools, PostgreSQL, two proxies, strace, a token in software, and what judges scripts and
# packages. Quick when everything is there.
set -euo pipefail

missing=()
need() { # package, then programs that it brings
    local package=$1 program
    shift
    for program in "$@"; do
        command -v "$program" >/dev/null || { missing+=("$package"); return; }
    done
}

need chromium chromium
need poppler-utils pdfsig pdftotext pdftoppm
need qpdf qpdf
need nginx /usr/sbin/nginx
need caddy caddy
need strace strace
need softhsm2 softhsm2-util
need shellcheck shellcheck
need lintian lintian
need fakeroot fakeroot
need systemd-standalone-sysusers systemd-sysusers
need unzip unzip
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)

[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
if [ "$(id -u)" -ne 0 ]; then
    sudo=(sudo -n)
    if ! sudo -n true 2>/dev/null; then
        echo "The tests need these packages: ${missing[*]}. Install them, then run this again." >&2
        exit 1
    fi
fi
if ! command -v apt-get >/dev/null; then
    echo "The tests need these packages, and there is no apt-get to bring them: ${missing[*]}." >&2
    exit 1
fi

echo "Installing ${missing[*]} for the tests."
export DEBIAN_FRONTEND=noninteractive
# A new PostgreSQL is not to start a server of its own.
"${sudo[@]}" mkdir -p /etc/postgresql-common/createcluster.d
echo 'create_main_cluster = false' | "${sudo[@]}" tee /etc/postgresql-common/createcluster.d/portal-tests.conf >/dev/null
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
# Nor are new proxies to serve anything by themselves.
if [ -d /run/systemd/system ]; then
    for package in nginx caddy; do
        case " ${missing[*]} " in
            *" $package "*) "${sudo[@]}" systemctl disable --quiet --now "$package" ;;
        esac
    done
fi
