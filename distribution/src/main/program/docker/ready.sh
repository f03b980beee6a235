#!/bin/bash
# Ends with 0 if the portal on this machine is ready. For containers, which have bash and no curl.
port=${PORTAL_PORT:-8080}
exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 1
printf 'GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
read -r -t 4 _ code _ <&3
[ "$code" = 200 ]
