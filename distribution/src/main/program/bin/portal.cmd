@echo off
rem Starts the portal in the foreground. Settings: conf\portal.properties; more in README.txt.
setlocal enableextensions disabledelayedexpansion

set "NEEDED=21"
set "ADVICE=Install one, or name its folder in JAVA_HOME."
for %%f in ("%~dp0..") do set "PROGRAM=%%~ff"

set "JAVA=java.exe"
if not defined JAVA_HOME goto ask
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto ask
echo The portal does not start: JAVA_HOME is %JAVA_HOME%, but there is no Java. %ADVICE%>&2
exit /b 1

:ask
set "VERSION="
for /f "tokens=2,3" %%a in ('call "%JAVA%" -version 2^>^&1') do if "%%a"=="version" set "VERSION=%%~b"
if defined VERSION goto compare
echo The portal does not start: it needs Java %NEEDED% or newer, and there is none that runs. %ADVICE%>&2
exit /b 1

:compare
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
for /f "delims=.-+_" %%v in ("%VERSION%") do set "VERSION=%%v"
if %VERSION% geq %NEEDED% goto start
echo The portal does not start: it needs Java %NEEDED% or newer, and this is Java %VERSION%. %ADVICE%>&2
exit /b 1

:start
"%JAVA%" "@%PROGRAM%\lib\java.options" %PORTAL_JAVA_OPTS% -jar "%PROGRAM%\lib\portal-launcher.jar" %*
exit /b %ERRORLEVEL%
