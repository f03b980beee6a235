#!/bin/sh
# Does what docker/Dockerfile and docker/compose.yaml say, where there is no container engine: the same files, users, settings,
# commands and ports, with this machine's own Java, PostgreSQL and nginx, in a root and a network of their own. As root:
#
#   distribution/src/test/containers/by-hand.sh distribution/target/practice-portal-1.0
set -eu

program=$(cd "$1" && pwd)
docker=$program/docker
[ "${2-}" = inside ] || exec unshare --mount --net --pid --fork --kill-child --mount-proc sh "$0" "$program" inside

say() { echo "-- $*"; }

# A root of its own: this machine's, on which everything that is written is forgotten.
base=$(mktemp -d)
mount -t tmpfs none "$base"
mkdir "$base/written" "$base/work" "$base/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$base/written,workdir=$base/work" "$base/root"
root=$base/root
# Twice, since the portal's own view of it becomes one for reading only.
mount --bind "$root" "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
ip link set lo up
echo "127.0.0.1 localhost database portal practice.example $(uname -n)" >"$root/etc/hosts"

say "Dockerfile: COPY"
sed -n 's/^COPY //p' "$docker/Dockerfile" | while read -r words; do
    to=$root${words##* }
    mkdir -p "$to"
    for from in ${words% *}; do
        if [ -d "$program/$from" ]; then cp -R "$program/$from/." "$to"; else cp "$program/$from" "$to"; fi
    done
done
say "Dockerfile: RUN"
sed -n 's/^RUN \[\(.*\)\]$/\1/p' "$docker/Dockerfile" | tr -d '",' | while read -r words; do
    # shellcheck disable=SC2086
    chroot "$root" $words
done

say "compose: secrets and certificates"
mkdir -p "$root/run/secrets" "$root/etc/nginx/certificates"
openssl rand -hex 32 >"$root/run/secrets/database_password"
chmod 444 "$root/run/secrets/database_password"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=practice.example -addext subjectAltName=DNS:practice.example \
    -keyout "$root/etc/nginx/certificates/privkey.pem" -out "$root/etc/nginx/certificates/fullchain.pem" 2>/dev/null

say "compose: database"
bin=$(echo /usr/lib/postgresql/*/bin)
as_postgres() { chroot "$root" setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
chroot "$root" install -d -m 0700 -o postgres -g postgres /var/lib/postgresql/data /run/postgresql
# shellcheck disable=SC2046
as_postgres "$bin/initdb" -D /var/lib/postgresql/data --username=portal --pwfile=/run/secrets/database_password \
    $(sed -n 's/^ *POSTGRES_INITDB_ARGS: //p' "$docker/compose.yaml") >/dev/null
command=$(sed -n 's/^ *command: \[ *"postgres",\(.*\)\]$/\1/p' "$docker/compose.yaml" | tr -d '",')
# shellcheck disable=SC2086
as_postgres "$bin/postgres" -D /var/lib/postgresql/data $command >"$base/database.log" 2>&1 &
until chroot "$root" pg_isready --quiet --host=/run/postgresql --username=portal; do sleep 1; done
as_postgres createdb --host=/run/postgresql --username=portal portal

say "compose: portal, as 10001, without any right, on a root that it cannot write"
{
    # Of what is said twice, the first counts.
    echo PORTAL_ADDRESS=https://practice.example
    echo PORTAL_TRUSTED_PROXIES=127.0.0.1
    sed -n 's/^\(ENV\|   \) *\(PORTAL_[A-Z_]*=[^ ]*\).*/\2/p' "$docker/Dockerfile"
    sed -n 's/^ *\(PORTAL_[A-Z_]*\): \([^$]*\)$/\1=\2/p' "$docker/compose.yaml"
} | sort -t= -k1,1 -u >"$base/environment"
cat "$base/environment"
cat >"$root/root/start" <<'EOF'
for folder in lib log cache; do mount --bind /var/$folder/practice-portal /var/$folder/practice-portal; done
mount -t tmpfs none /tmp
mount -o remount,ro,bind /
cd /var/lib/practice-portal
exec setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \
    env -i PATH="$PATH" "$@" /opt/practice-portal/bin/portal
EOF
# shellcheck disable=SC2046
unshare --mount chroot "$root" sh /root/start $(cat "$base/environment") >"$base/console" 2>&1 &
portal=$!

say "compose: healthcheck of the portal"
seconds=0
until chroot "$root" bash /opt/practice-portal/docker/ready.sh 2>/dev/null; do
    kill -0 "$portal" 2>/dev/null || { cat "$base/console"; exit 1; }
    sleep 1
    seconds=$((seconds + 1))
    [ "$seconds" -lt 300 ] || { cat "$base/console"; echo "not healthy in 300 s" >&2; exit 1; }
done
echo "healthy after $seconds s"
cat "$base/console"

say "compose: proxy"
# Stands for the engine's own DNS, which nginx asks where the portal is.
python3 - <<'EOF' &
import socket
dns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
dns.bind(("127.0.0.11", 53))
while True:
    asked, who = dns.recvfrom(512)
    address = asked[-4:-2] == b"\0\1"
    end = asked.index(b"\0", 12) + 5
    answer = b"\xc0\x0c\0\1\0\1\0\0\0\5\0\4\x7f\0\0\1" if address else b""
    dns.sendto(asked[:2] + b"\x81\x80\0\1" + (b"\0\1" if address else b"\0\0") + b"\0\0\0\0" + asked[12:end] + answer, who)
EOF
rm -f "$root/etc/nginx/sites-enabled/"*
cp "$docker/nginx.conf" "$root/etc/nginx/conf.d/default.conf"
chroot "$root" nginx -t
chroot "$root" nginx >"$base/proxy.log" 2>&1
for path in / /signin.xhtml /health/ready; do
    chroot "$root" curl --silent --show-error --cacert "/etc/nginx/certificates/fullchain.pem" --dump-header - --output /dev/null \
        "https://practice.example$path" | grep -i -E '^(HTTP|location|set-cookie|strict)' || :
done
chroot "$root" curl --silent --dump-header - --output /dev/null http://practice.example/signin.xhtml | grep -i -E '^(HTTP|location)'
as_postgres psql --host=/run/postgresql --username=portal --tuples-only --command \
    "select count(*) || ' tables, checksums ' || current_setting('data_checksums') from pg_tables where schemaname = 'public'" portal

say "compose: stop"
java=$(pgrep -u 10001 java)
kill -TERM "$java"
code=0
wait "$portal" || code=$?
echo "the portal ended with $code"
ls -lan "$root/var/lib/practice-portal" "$root/var/log/practice-portal" "$root/var/cache/practice-portal"
